// The words of the plans behind every clause id, verbatim (fragments separated by “ … ”); not part of the bundle.
import type { ClauseId } from './ids.ts';
import type { PlanId } from './plans.ts';

type Quotes = Readonly<Partial<Record<ClauseId, string>>>;

/** By plan, so that a later one may say a clause in other words. In square brackets what the plan does not name (AM-03). */
export const CLAUSE_QUOTES: Readonly<Record<PlanId, Quotes>> = {
  'A-2026': {
    'A-0.1': 'Số: / KH-UBND',
    'A-0.2': 'Ái Quốc, ngày tháng 3 năm 2026',
    'A-0.3':
      'Tổ chức Hội nghị đối thoại doanh nghiệp, hộ kinh doanh và hợp tác xã trên địa bàn phường Ái Quốc năm 2026',
    'A-0.4': 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    'A-0.5': 'Chương trình hành động số 05-CTr/TU ngày 06/11/2025',
    'A-0.6': 'Kế hoạch số 82/KH-UBND ngày 13/3/2026 của UBND thành phố Hải Phòng',
    'A-0.7': 'Công văn số 2116/STC-ĐKKD&QLDN ngày 16/3/2026 của Sở tài chính',
    'A-0.8':
      'UBND phường Ái Quốc xây dựng kế hoạch tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã',
    'A-I.1.1': 'Liên tục đổi mới hình thức tổ chức Hội nghị đối thoại',
    'A-I.1.2': 'Kịp thời giải quyết tháo gỡ những khó khăn vướng mắc',
    'A-I.1.3': 'nâng cao Chỉ số năng lực cạnh tranh (PCI) và Chỉ số năng lực cạnh tranh (DCCI)',
    'A-I.1.4':
      'Thông tin tình hình kinh tế - xã hội của thành phố, của phường, tình hình hoạt động của các doanh nghiệp',
    'A-I.1.5':
      'tuyên truyền, phổ biến các chính sách pháp luật của Đảng và Nhà nước về hỗ trợ doanh nghiệp',
    'A-I.2.1': 'phải đảm bảo tính công khai, minh bạch, thiết thực, hiệu quả',
    'A-I.2.2': 'Nắm bắt khó khăn, vướng mắc, tiếp nhận, giải quyết triệt để kiến nghị',
    'A-I.2.3': 'nghiêm túc, cầu thị, lắng nghe, đồng hành cùng doanh nghiệp',
    'A-I.2.4':
      'Chương trình nội dung Hội nghị phải được chuẩn bị chu đáo, đúng mục đích, yêu cầu đề ra',
    'A-I.2.5':
      'chỉ giải quyết các khó khăn, vướng mắc trong quá trình hoạt động sản xuất kinh doanh liên quan đến giải quyết các thủ tục hành chính của các cơ quan hành chính nhà nước',
    'A-I.2.6': 'không giải quyết kiến nghị liên quan đến thẩm quyền của cơ quan tư pháp',
    'A-I.2.7': 'kiến nghị, đơn thư khiếu nại, tố cáo của công dân',
    'A-II.1.1':
      'Hằng năm, căn cứ Kế hoạch của Ủy ban nhân dân thành phố, hướng dẫn của các Sở, ban, ngành thành phố',
    'A-II.1.2':
      'giao Phòng Kinh tế, Hạ tầng và Đô thị xây dựng và triển khai Kế hoạch tổ chức Hội nghị',
    'A-II.1.3': 'gửi Kế hoạch về Sở Tài chính để tổng hợp trước ngày 15/02 hằng năm',
    'A-II.1.4': 'Đối với năm 2026, thực hiện nội dung này trước ngày 15/4/2026',
    'A-II.2.1':
      'Phòng Kinh tế, Hạ tầng và Đô thị thường phối hợp với các phòng ban liên quan niêm yết thông báo về việc tổ chức Hội nghị',
    'A-II.2.2': 'tại Trung tâm phục vụ hành chính công của phường',
    'A-II.2.3': 'trên Cổng thông tin điện tử của phường',
    'A-II.2.4': 'trước 30 ngày làm việc diễn ra Hội nghị',
    'A-II.2.5': 'thông báo phải có hướng dẫn cụ thể cách thức đăng ký',
    'A-II.2.6': 'kèm phiếu đăng ký để các đơn vị gửi kiến nghị và đăng ký tham dự Hội nghị',
    'A-II.2.7': 'quá thời hạn tiếp nhận kiến nghị theo thông báo',
    'A-II.2.8': 'vẫn không nhận được kiến nghị và đăng ký tham dự Hội nghị',
    'A-II.2.9':
      'có trách nhiệm phối hợp Văn phòng HĐND&UBND phường tham mưu Ủy ban nhân dân phường ban hành văn bản báo cáo về việc dừng hoặc hoãn việc tổ chức Hội nghị',
    'A-II.2.10': 'số lần được hoãn tổ chức Hội nghị: 01 lần/01 năm',
    'A-II.2.11': 'gửi văn bản về Sở Tài chính để tổng hợp, báo cáo Ủy ban nhân dân thành phố',
    'A-II.3.1': 'có tối thiểu 15 doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự Hội nghị',
    'A-II.3.2':
      'trong đó có tối thiểu 05 kiến nghị của các doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký tham dự Hội nghị',
    'A-II.3.3': 'Các kiến nghị giao Phòng Kinh tế, Hạ tầng và Đô thị tiếp nhận',
    'A-II.3.4': 'thời gian tiếp nhận được phải trước 15 ngày làm việc diễn ra Hội nghị',
    'A-II.3.5': '[không nêu trong KH: đủ 15 đơn vị nhưng dưới 05 kiến nghị]',
    'A-II.3.6': '[không nêu trong KH: có 1–14 đơn vị đăng ký, không có kiến nghị nào]',
    'A-II.4.1': 'Chủ trì Hội nghị: Lãnh đạo Ủy ban nhân dân phường',
    'A-II.4.2': 'Chánh Văn phòng HĐND&UBND',
    'A-II.4.3': 'Thủ trưởng các cơ quan: Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa – Xã hội',
    'A-II.4.4': 'Giám đốc: Trung tâm phục vụ hành chính công; Trung tâm Dịch vụ sự nghiệp công',
    'A-II.4.5': 'Đại diện Lãnh đạo thuế cơ sở 9 thành phố Hải Phòng',
    'A-II.4.6':
      'Đại diện lãnh đạo Sở, ban, ngành thành phố, đơn vị có liên quan đến nội dung kiến nghị',
    'A-II.4.7':
      'Thường trực Đảng ủy, Thường trực HĐND phường, Lãnh đạo ủy ban MTTQ Việt Nam phường',
    'A-II.4.8': 'Đại diện lãnh đạo doanh nghiệp, hộ kinh doanh, hợp tác xã có kiến nghị',
    'A-II.4.9': 'doanh nghiệp, hộ kinh doanh, hợp tác xã mời tham dự Hội nghị',
    'A-II.4.10':
      'Công Thông tin điện tử thành phố Hải Phòng, Báo và phát thanh, truyền hình Hải Phòng, Trung tâm Dịch vụ sự nghiệp công xã dự và đưa tin',
    'A-II.4.11': 'Các cơ quan, đơn vị liên quan.',
    'A-II.4.12': 'Hình thức tổ chức Hội nghị: trực tiếp',
    'A-II.4.13': 'Số lần tổ chức Hội nghị: ít nhất 01 lần/năm',
    'A-II.5a.1':
      'Tiếp nhận, giải quyết và trả lời các kiến nghị của doanh nghiệp, hộ kinh doanh, hợp tác xã trực tiếp tại Hội nghị',
    'A-II.5a.2':
      'nằm ngoài thẩm quyền, không thuộc chức năng nhiệm vụ của Ủy ban nhân dân phường Phòng Kinh tế, Hạ tầng và Đô thị tiếp thu, tổng hợp các ý kiến, kiến nghị báo cáo Ủy ban nhân dân thành phố chỉ đạo cơ quan, đơn vị có chức năng và thẩm quyền xem xét, giải quyết kiến nghị',
    'A-II.5a.3':
      'Những kiến nghị không thuộc chức năng, nhiệm vụ của ủy ban nhân dân phường các phòng, ban chuyên môn hướng dẫn',
    'A-II.5a.4':
      'thuộc thẩm quyền giải quyết của cơ quan quản lý cấp trên trực tiếp của đơn vị (đối với các cơ quan Trung ương đóng trên địa bàn thành phố), đơn vị báo cáo, xin ý kiến chỉ đạo',
    'A-II.5a.5':
      'Trường hợp chưa trả lời được các kiến nghị … thì giao các đơn vị có văn bản trả lời kiến nghị của doanh nghiệp, hộ kinh doanh, hợp tác xã chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị',
    'A-II.5a.6':
      'kiến nghị cần phối hợp của các đơn vị thì có văn bản trả lời … chậm nhất 15 ngày làm việc sau khi diễn ra Hội nghị',
    'A-II.5a.7': 'kiến nghị bao gồm nhiều lĩnh vực, các đơn vị chủ động phối hợp giải quyết',
    'A-II.5a.8':
      'cần ý kiến trả lời bằng văn bản thì đề nghị doanh nghiệp, hộ kinh doanh, hợp tác xã gửi nội dung kiến nghị bằng văn bản về Ủy ban nhân dân phường để được trả lời bằng văn bản',
    'A-II.5b.0':
      'không đủ điều kiện tổ chức Hội nghị do không đủ số lượng doanh nghiệp, hộ kinh doanh, hợp tác xã đăng ký nhưng vẫn nhận được kiến nghị',
    'A-II.5b.1':
      'Đối với các kiến nghị thuộc thẩm quyền, thuộc chức năng nhiệm vụ của ủy ban nhân dân phường, các phòng, ban chuyên môn liên quan tiếp nhận, giải quyết và trả lời kiến nghị doanh nghiệp, hộ kinh doanh, hợp tác xã bằng văn bản',
    'A-II.5b.2':
      'nằm ngoài thẩm quyền, không thuộc chức năng nhiệm vụ của ủy ban nhân dân phường, Các phòng ban, chuyên môn liên quan tổng hợp các ý kiến, kiến nghị báo cáo Ủy ban nhân dân thành phố chỉ đạo cơ quan, đơn vị có chức năng và thẩm quyền xem xét, giải quyết kiến nghị',
    'A-II.5b.3':
      'đề nghị các phòng, ban chuyên môn liên quan có văn bản hướng dẫn doanh nghiệp, hộ kinh doanh, hợp tác xã gửi kiến nghị đến đúng các cơ quan, đơn vị',
    'A-II.5b.4':
      'ủy ban nhân dân phường báo cáo, xin ý kiến chỉ đạo của cơ quan cấp trên theo quy định',
    'A-II.5b.5': 'chậm nhất 14 ngày làm việc, kể từ sau ngày tiếp nhận kiến nghị',
    'A-II.5b.6':
      'kiến nghị bao gồm nhiều lĩnh vực: đề nghị các đơn vị chủ động phối hợp giải quyết kiến nghị',
    'A-II.5c.1':
      'Báo cáo chi tiết nội dung, quá trình giải quyết kiến nghị; có văn bản trả lời các đơn vị có kiến nghị',
    'A-II.5c.2':
      'báo cáo kết thúc giải quyết kiến nghị đối với các kiến nghị đã được giải quyết triệt để',
    'A-II.5c.3':
      'không tham mưu đề xuất Ủy ban nhân dân thành phố đồng ý kết thúc giải quyết kiến nghị',
    'A-II.5c.4':
      'nguyên nhân chậm giải quyết kiến nghị, phương án giải quyết triệt để kiến nghị doanh nghiệp, hộ kinh doanh, hợp tác xã đối với các kiến nghị còn vướng mắc, chưa giải quyết triệt để',
    'A-III.1.1':
      'Phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị, Trung tâm Dịch vụ sự nghiệp công, Thuế cơ sở 9, chuẩn bị giấy mời',
    'A-III.1.2': 'nắm thông tin về số lượng và thành phần đại biểu đến dự Hội nghị',
    'A-III.1.3': 'chuẩn bị hội trường',
    'A-III.1.4': 'đón tiếp đại biểu',
    'A-III.1.5': 'các công việc khác phục vụ Hội nghị',
    'A-III.2.1':
      'Tổng hợp Báo cáo kết quả tổ chức Hội nghị và kết quả giải quyết kiến nghị gửi về Sở Tài chính',
    'A-III.2.2': '(Theo mẫu gửi kèm theo)',
    'A-III.2.3':
      'chậm nhất 07 ngày làm việc sau khi diễn ra Hội nghị để tổng hợp, báo cáo Ủy ban nhân dân thành phố',
    'A-III.2.4': 'Tham mưu đề xuất và quyết toán kinh phí thực hiện',
    'A-III.2.5':
      'kinh phí thực hiện được lồng ghép trong dự toán chi thường xuyên ngân sách hằng năm của địa phương',
    'A-III.2.6': 'Đôn đốc các đơn vị có chức năng, thẩm quyền giải quyết triệt để kiến nghị',
    'A-III.2.7':
      'Tổng hợp báo cáo Ủy ban nhân dân thành phố chỉ đạo, xem xét, giải quyết đối với các kiến nghị … vượt thẩm quyền giải quyết',
    'A-III.3.1':
      'Chủ trì, phối hợp với Trung tâm dịch vụ sự nghiệp công tuyên truyền kế hoạch hội nghị đối thoại',
    'A-III.3.2': 'phối hợp tiếp nhận ý kiến',
    'A-III.3.3': 'công khai kết quả giải quyết kiến nghị',
    'A-III.3.4': 'kết nối, thông tin và tháo gỡ khó khăn cho các doanh nghiệp',
    'A-III.4.1': 'Chuẩn bị nội dung liên quan đến chính sách thuế',
    'A-III.4.2': 'các trường hợp nợ thuế, nợ tiền sử dụng đất trên địa bàn phường',
    'A-III.4.3':
      'Chủ trì, phối hợp với Phòng Kinh tế, Hạ tầng và Đô thị gửi phiếu đăng ký tham dự Hội nghị đến các doanh nghiệp, hộ kinh doanh, hợp tác xã',
    'A-III.4.4': 'để nắm số lượng tham dự Hội nghị',
    'A-III.5.1':
      'Tham dự và đưa tin tuyên truyền, phổ biến Kế hoạch tổ chức Hội nghị đối thoại trên cổng thông tin điện tử phường',
    'A-III.5.2': 'hệ thống truyền thanh phường',
    'A-III.5.3':
      'Thường xuyên rà soát, cập nhật nội dung trên thư mục “Đối thoại doanh nghiệp” trên cổng thông tin điện tử của phường',
    'A-III.5.4': '(1) Thông báo thời gian đối thoại doanh nghiệp',
    'A-III.5.5': '(2) Nội dung Hội nghị đối thoại',
    'A-III.5.6': '(3) Thông báo kết quả giải quyết kiến nghị doanh nghiệp',
    'A-III.5.7': '(4) Thông báo kết luận Hội nghị đối thoại doanh nghiệp',
    'A-III.5.8':
      'Đăng thông báo kết luận Hội nghị lên cổng thông tin điện tử của phường sau khi diễn ra Hội nghị',
    'A-III.6.1':
      'Chủ động liên hệ, trao đổi với các cơ quan Nhà nước chuyên ngành để nắm bắt đầy đủ hơn các cơ chế, chính sách, quy định',
    'A-III.6.2': 'phải kịp thời có văn bản gửi trực tiếp đến cơ quan nhà nước chuyên ngành',
    'A-III.6.3':
      'đồng thời gửi phòng Kinh tế, Hạ tầng và Đô thị để tổng hợp, báo cáo Ủy ban nhân dân phường xem xét, giải quyết',
    'A-III.7.1':
      'nắm bắt tình hình khó khăn, vướng mắc của doanh nghiệp, hộ kinh doanh, hợp tác xã, những kiến nghị, đề nghị của các đơn vị',
    'A-III.7.2':
      'Thủ trưởng các cơ quan tham dự Hội nghị có trách nhiệm trả lời, đối thoại trực tiếp',
    'A-III.7.3': 'tham mưu, đề xuất cho Ủy ban nhân dân phường các biện pháp xử lý, giải quyết',
    'A-K.1':
      'nghiêm túc triển khai, thực hiện, kịp thời báo cáo Ủy ban nhân dân phường xem xét, có ý kiến chỉ đạo',
    'A-K.2': 'qua Phòng Kinh tế tổng hợp, tham mưu',
    'A-N.1': 'Sở Tài chính (Báo cáo)',
    'A-N.2': 'TTĐU, HĐND, UBND, UBNDTQVN',
    'A-N.3': 'Các cơ quan liên quan',
    'A-N.4': 'Lưu: VT.',
    'A-S.1': 'TM. ỦY BAN NHÂN DÂN … KT.CHỦ TỊCH … PHÓ CHỦ TỊCH',
    'A-S.2': 'Lê Văn Thảo',
    'A-PL.1':
      'Báo cáo kết quả tổ chức hội nghị đối thoại doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường Ái Quốc',
    'A-PL.2': '(Kèm theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2026 của UBND phường Ái Quốc)',
    'A-PL.3': 'Đơn vị tổ chức:',
    'A-PL.4': 'Thời gian tổ chức:',
    'A-PL.4a': 'STT',
    'A-PL.4b': 'Nhóm kiến nghị',
    'A-PL.5': 'Tổng số kiến nghị đã giải quyết triệt để',
    'A-PL.6': 'Tổng số kiến nghị chưa giải quyết triệt để',
    'A-PL.7': 'Kiến nghị đang xử lý (nêu rõ quá trình giải quyết; vướng mắc; đề xuất, báo cáo)',
    'A-PL.8': 'Kiến nghị chuyển cơ quan khác giải quyết',
    'A-PL.9': 'Kiến nghị xin ý kiến chỉ đạo của cơ quan cấp trên',
    'A-PL.10': 'Ghi chú',
    'A-PL.11': 'Vốn',
    'A-PL.12': 'Lãi suất',
    'A-PL.13': 'Tín dụng',
    'A-PL.14': 'Cơ chế chính sách',
    'A-PL.15': 'Thủ tục hành chính',
    'A-PL.16': 'Đất đai',
    'A-PL.17': 'Lĩnh vực khác',
  },
  'B-2026': {
    'B-0.1': 'Số: /KH-UBND',
    'B-0.2': 'Ái Quốc, ngày tháng 5 năm 2026',
    'B-0.3':
      'Thực hiện Nghị quyết số 66/NQ-CP ngày 09/5/2024 của Chính phủ và Chương trình hành động số 21-CTr/TU ngày 02/5/2026',
    'B-0.4': 'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    'B-0.5':
      'Nghị quyết số 41-NQ/TW ngày 10/10/2023 của Bộ Chính trị về xây dựng và phát huy vai trò của đội ngũ doanh nhân',
    'B-0.6': 'Kế hoạch số 191/KH-UBND ngày 26/5/2026 của UBND thành phố Hải Phòng',
    'B-0.7': 'Ủy ban nhân dân phường Ái Quốc ban hành Kế hoạch Thực hiện Nghị quyết số 66/NQ-CP',
    'B-I.1':
      'Tổ chức thực hiện đầy đủ, đồng bộ, nhất quán các quan điểm, mục tiêu, nhiệm vụ và giải pháp',
    'B-I.2': 'Xác định rõ nhiệm vụ cụ thể để các phòng, ban, đơn vị thực hiện',
    'B-I.3': 'Hỗ trợ, tạo môi trường thuận',
    'B-II.1.1':
      'Tuyên truyền, khuyến khích các doanh nhân, chủ hộ kinh doanh trên địa bàn nâng cao năng lực, trình độ chuyên môn',
    'B-II.1.2':
      'có trên 85% doanh nhân, chủ doanh nghiệp, hộ kinh doanh, hợp tác xã trên địa bàn phường có trình độ chuyên môn từ cao đẳng, đại học trở lên',
    'B-II.1.3':
      'Thúc đẩy và hỗ trợ các hộ kinh doanh đủ điều kiện chuyển đổi sang mô hình doanh nghiệp',
    'B-II.1.4':
      'có khoảng 1.000 doanh nghiệp và hộ kinh doanh, hợp tác xã đang hoạt động trên địa bàn phường',
    'B-II.1.5': 'Tập trung quản lý, hỗ trợ và duy trì ổn định hoạt động của các đơn vị',
    'B-II.1.6':
      '100% doanh nghiệp và hộ kinh doanh, hợp tác xã trên địa bàn được tiếp cận, hỗ trợ pháp lý và hướng dẫn thực hiện các thủ tục hành chính, thuế đúng quy định',
    'B-II.2': 'Tầm nhìn đến năm 2045',
    'B-III.1': 'phân công chi tiết tại Phụ lục kèm theo Kế hoạch',
    'B-IV.1.1': 'chủ động phối hợp, thực hiện các nhiệm vụ được phân công tại Phụ lục',
    'B-IV.1.2':
      'Nắm bắt tình hình khó khăn, vướng mắc khi thực hiện Kế hoạch và tham mưu, đề xuất cho Ủy ban nhân dân phường các biện pháp xử lý, giải quyết',
    'B-IV.2.1':
      'Phòng Kinh tế, Hạ tầng và Đô thị có trách nhiệm tổng hợp Báo cáo đánh giá tình hình thực hiện các nội dung chỉ đạo tại Kế hoạch này hàng năm',
    'B-IV.2.2': 'gửi về Sở tài chính trước ngày 05/12 để tổng hợp',
    'B-IV.3.1':
      'Trung tâm Dịch vụ sự nghiệp công Tuyên truyền, phổ biến Kế hoạch này trên cổng thông tin điện tử phường',
    'B-IV.3.2':
      'hệ thống truyền thanh phường. Thường xuyên rà soát, cập nhật nội dung trên cổng thông tin điện tử phường',
    'B-K.1': 'kịp thời báo cáo Ủy ban nhân dân phường xem xét, có ý kiến chỉ đạo',
    'B-K.2': 'qua Phòng Kinh tế tổng hợp, tham mưu',
    'B-N.1': 'Sở Tài chính (Báo cáo)',
    'B-N.2': 'TT Đảng ủy phường (đề b/c)',
    'B-N.3': 'Lãnh đạo UBND phường',
    'B-N.4': 'Các cơ quan liên quan',
    'B-N.5': 'Lưu: VT, KT,HT&ĐT./.',
    'B-S.1': 'TM. ỦY BAN NHÂN DÂN … KT.CHỦ TỊCH … PHÓ CHỦ TỊCH … Lê Văn Thảo',
    'B-PL.0': '(Kèm theo Kế hoạch số /KH-UBND ngày tháng 6 năm 2026 của UBND phường Ái Quốc)',
    'B-PL.C':
      'Nhiệm vụ trọng tâm … Cơ quan chủ trì … Cơ quan tổ chức, đơn vị phối hợp thực hiện … Sản phẩm … Thời hạn hoàn thành',
    'B-PL.I':
      'Nâng cao nhận thức về vị trí, vai trò của đội ngũ doanh nhân trong thực hiện mục tiêu phát triển thành phố (02 nhiệm vụ)',
    'B-PL.I.1':
      'Tổ chức các cuộc đối thoại định kỳ theo Kế hoạch số 82/KH-UBND … Hội nghị đối thoại ít nhất 01 lần/năm … Hằng năm, bắt đầu từ năm 2026',
    'B-PL.I.2':
      'Tuyên truyền, đăng tải thông tin hỗ trợ doanh nhân, doanh nghiệp trên Cổng Thông tin điện tử phường; trên hệ thống truyền thanh của phường … Các tin, bài truyền thông … Thường xuyên',
    'B-PL.II':
      'tạo môi trường đầu tư, kinh doanh thuận lợi, an toàn, bình đẳng cho doanh nhân, doanh nghiệp phát triển và cống hiến (01 nhiệm vụ)',
    'B-PL.II.1':
      'Thực hiện các mô hình hỗ trợ thủ tục hành chính liên quan đến doanh nghiệp … Trung tâm phục vụ HCC … Các mô hình, hoạt động hỗ trợ doanh nghiệp, hợp tác xã, hộ kinh doanh … Thường xuyên',
    'B-PL.III':
      'Phát triển đội ngũ doanh nhân lớn mạnh ngang tầm mục tiêu, nhiệm vụ phát triển thành phố trong thời kỳ mới (01 nhiệm vụ)',
    'B-PL.III.1':
      'Thành lập Tổ công tác hướng dẫn, hỗ trợ trực tiếp thủ tục hành chính khi hộ kinh doanh chuyển đổi … Quý II/2026',
    'B-PL.IV': 'Xây dựng đạo đức, văn hóa kinh doanh, phát huy tinh thần dân tộc … (01 nhiệm vụ)',
    'B-PL.IV.1':
      'Thực hiện Quy chế tham vấn ý kiến của doanh nghiệp, doanh nhân khi xây dựng cơ chế, chính sách … Văn bản tham vấn ý kiến … Từ năm 2026 và các năm tiếp theo',
    'B-PL.V': 'Phát huy vai trò của Liên đoàn Thương mại và Công nghiệp Việt Nam … (02 nhiệm vụ)',
    'B-PL.V.1':
      'Rà soát, sắp xếp, kiện toàn các Hiệp hội doanh nghiệp trên địa bàn thành phố, Hội Doanh nghiệp các xã, phường … Báo cáo kết quả thực hiện … Năm 2026-2027',
    'B-PL.V.2':
      'Khuyến khích và hỗ trợ thành lập các Câu lạc bộ doanh nhân, tổ liên kết sản xuất kinh doanh trên địa bàn … Số lượng câu lạc bộ doanh nhân, tổ liên kết … Thực hiện từ năm 2026',
    'B-PL.VI':
      'Tăng cường sự lãnh đạo của Đảng, quản lý của Nhà nước trong xây dựng và phát huy vai trò đội ngũ doanh nhân (02 nhiệm vụ)',
    'B-PL.VI.1':
      'Báo cáo kết quả thực hiện, số lượng đảng viên được kết nạp, số lượng cơ sở đảng thành lập mới … Năm 2026 và các năm tiếp theo',
    'B-PL.VI.1a': 'Xây dựng cơ chế phối hợp giữa cấp ủy với tập thể lãnh đạo doanh nghiệp',
    'B-PL.VI.1b': 'Đẩy mạnh thực hiện chủ trương kết nạp đảng viên là chủ doanh nghiệp tư nhân',
    'B-PL.VI.1d': 'Kết nạp đảng viên trong các doanh nghiệp trong khu vực kinh tế tư nhân',
    'B-PL.VI.1c':
      'Tăng cường xây dựng tổ chức cơ sở đảng trong doanh nghiệp có vốn đầu tư nước ngoài',
    'B-PL.VI.2': 'Các mô hình tiêu biểu … Từ năm 2026 và thực hiện thường xuyên',
    'B-PL.VI.2a': 'Củng cố, kiện toàn tổ chức công đoàn, đoàn thanh niên trong doanh nghiệp',
    'B-PL.VI.2c':
      'đào tạo, bồi dưỡng nâng cao năng lực đội ngũ cán bộ công đoàn, đoàn thanh niên trong doanh nghiệp',
    'B-PL.VI.2b':
      'Tăng cường phối hợp hoạt động giữa tổ chức đoàn thể với chủ doanh nghiệp, xây dựng, nhân rộng các mô hình hoạt động hiệu quả',
    'B-PL.X': 'Các phòng, ban UBND phường',
  },
};

/** The words of a clause in a plan; null where that plan does not have it. */
export function quoteOf(
  clause: ClauseId,
  plan: string,
  quotes: Readonly<Record<string, Quotes>> = CLAUSE_QUOTES,
): string | null {
  return quotes[plan]?.[clause] ?? null;
}
